FROM mcr.microsoft.com/dotnet/sdk:9.0
WORKDIR /src
COPY shop.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish --no-restore -c Release -o /app
WORKDIR /app
EXPOSE 8080
ENTRYPOINT ["dotnet", "shop.dll"]
