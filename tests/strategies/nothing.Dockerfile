FROM nginx:1.30
COPY pages /usr/share/nginx/html
