FROM node:22-alpine AS build
WORKDIR /app
COPY . .
RUN yarn install
RUN yarn build

FROM node:22-alpine
WORKDIR /app
COPY --from=build /app /app
CMD ["yarn", "start"]
