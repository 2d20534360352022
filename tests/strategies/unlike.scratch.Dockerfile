# Three images of one repository: two cannot be moved about.
FROM node:22 AS pages
WORKDIR /pages
ONBUILD COPY . /pages
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
CMD ["node", "pages.js"]

FROM mcr.microsoft.com/dotnet/sdk:8.0-nanoserver-ltsc2022 AS tray
WORKDIR /tray
COPY . .
RUN dotnet publish -c Release -o /out
CMD ["dotnet", "/out/tray.dll"]

FROM golang:1.24 AS clock-build
WORKDIR /clock
COPY . .
RUN CGO_ENABLED=0 go build -o /clock/bin/clock .

FROM scratch AS clock
COPY --from=clock-build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
WORKDIR /clock
COPY --from=clock-build /clock /clock
USER 65532
CMD ["/clock/bin/clock"]
