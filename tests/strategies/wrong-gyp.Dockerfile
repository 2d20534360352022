FROM alpine:3.22
RUN apk add --no-cache nodejs npm make g++ python3
WORKDIR /app
COPY . .
RUN npm install
RUN adduser -D app && mkdir -p /var/lib/app && chown app /var/lib/app
USER app
CMD ["node", "index.js"]
