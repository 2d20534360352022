# Pages, served by a program for development.
FROM node:22
WORKDIR /site
COPY package*.json ./
RUN npm ci && npm install -g serve
COPY . .
RUN npm run build
EXPOSE 3000
CMD ["serve", "-s", "dist", "-l", "3000"]
