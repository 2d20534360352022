FROM node:22
WORKDIR /app
RUN apt-get update && apt-get install -y python3 make g++ git graphviz
COPY package*.json ./
RUN npm ci
COPY . .
RUN node scripts/generate.js
CMD ["node","server.js"]
