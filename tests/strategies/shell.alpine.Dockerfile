FROM node:22-alpine AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci

FROM node:22-alpine
WORKDIR /app
COPY . .
COPY --from=build /app/node_modules /app/node_modules
CMD npm run migrate && node server.js --port $PORT
