FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
WORKDIR /src
COPY shop.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish --no-restore -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled-extra
WORKDIR /src
COPY --from=build /app /app
WORKDIR /app
EXPOSE 8080
ENTRYPOINT ["dotnet", "shop.dll"]
