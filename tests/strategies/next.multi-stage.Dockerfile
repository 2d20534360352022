FROM node:22 AS build
WORKDIR /app
COPY . .
RUN yarn install
RUN yarn build

FROM node:22-slim
WORKDIR /app
COPY --from=build /app /app
CMD ["yarn", "start"]
