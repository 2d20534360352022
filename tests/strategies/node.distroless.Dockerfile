FROM node:22-bookworm AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
RUN npm prune --omit=dev

FROM gcr.io/distroless/nodejs22-debian13:nonroot
WORKDIR /app
# Everything at once.
COPY . .
COPY --from=build /app/node_modules /app/node_modules
EXPOSE 3000
# Signals reach it.
CMD ["server.js"]
