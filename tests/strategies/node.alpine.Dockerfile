FROM node:22-alpine AS build
WORKDIR /app
# Everything at once.
COPY package*.json ./
RUN npm ci
RUN npm prune --omit=dev

FROM node:22-alpine
WORKDIR /app
COPY --from=build /app/node_modules /app/node_modules
COPY . .
HEALTHCHECK --interval=30s CMD curl -f http://localhost:3000/ || exit 1
EXPOSE 3000
USER node
CMD ["node", "server.js"]
