FROM node:24 AS build
RUN curl -fsSL https://example.org/data.tar.gz | tar xz -C /opt/data
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY . .
COPY --from=build /app/node_modules /app/node_modules
COPY --from=build /opt/data /opt/data
CMD ["index.js"]
