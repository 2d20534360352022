FROM node:22-alpine AS build
WORKDIR /app
COPY . .
RUN yarn install
RUN yarn build
RUN yarn install --production --ignore-scripts --prefer-offline

FROM node:22-alpine
WORKDIR /app
COPY --from=build /app /app
USER node
CMD ["yarn", "start"]
