FROM nginx:alpine
COPY pages /usr/share/nginx/html
