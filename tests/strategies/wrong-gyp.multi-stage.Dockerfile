FROM alpine:3.22 AS build
RUN apk add --no-cache nodejs npm make g++ python3
WORKDIR /app
COPY package*.json ./
RUN npm install
RUN npm prune --omit=dev

FROM alpine:3.22
RUN apk add --no-cache nodejs
WORKDIR /app
COPY . .
COPY --from=build /app/node_modules /app/node_modules
RUN adduser -D app && mkdir -p /var/lib/app && chown app /var/lib/app
USER app
CMD ["node", "index.js"]
