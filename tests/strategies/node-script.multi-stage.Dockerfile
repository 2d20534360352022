FROM node:22 AS build
WORKDIR /app
RUN apt-get update && apt-get install -y python3 make g++ git graphviz
COPY package*.json ./
RUN npm ci

FROM node:22-slim
WORKDIR /app
RUN apt-get update \
    && apt-get install -y --no-install-recommends git graphviz \
    && rm -rf /var/lib/apt/lists/*
COPY . .
COPY --from=build /app/node_modules /app/node_modules
RUN node scripts/generate.js
CMD ["node","server.js"]
