FROM nginx:1.30-alpine
COPY pages /usr/share/nginx/html
