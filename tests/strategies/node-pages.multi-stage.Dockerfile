# Pages, served by a program for development.
FROM node:22 AS build
WORKDIR /site
COPY package*.json ./
RUN npm ci && npm install -g serve
COPY . .
RUN npm run build

FROM nginxinc/nginx-unprivileged:alpine
COPY --from=build /site/dist /site/dist
COPY <<EOF /etc/nginx/conf.d/default.conf
server {
    listen 3000;
    root /site/dist;
    location / {
        try_files \$uri \$uri/ /index.html;
    }
}
EOF
EXPOSE 3000
