FROM node:24-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM node:24-alpine
WORKDIR /app
COPY . .
COPY --from=build /app/node_modules /app/node_modules
CMD ["npm", "start"]
