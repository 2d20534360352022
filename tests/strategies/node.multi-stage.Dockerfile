FROM node:22-bookworm AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
RUN npm prune --omit=dev

FROM node:22-bookworm-slim
WORKDIR /app
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/*
# Everything at once.
COPY . .
COPY --from=build /app/node_modules /app/node_modules
HEALTHCHECK --interval=30s CMD curl -f http://localhost:3000/ || exit 1
EXPOSE 3000
# Signals reach it.
CMD ["node", "server.js"]
