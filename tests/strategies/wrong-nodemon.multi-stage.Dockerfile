FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM node:24-slim
WORKDIR /app
COPY . .
COPY --from=build /app/node_modules /app/node_modules
CMD ["npm", "start"]
