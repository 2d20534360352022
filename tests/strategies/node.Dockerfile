FROM node:22-bookworm
WORKDIR /app
# Everything at once.
COPY . .
RUN npm ci
HEALTHCHECK --interval=30s CMD curl -f http://localhost:3000/ || exit 1
EXPOSE 3000
# Signals reach it.
CMD ["node", "server.js"]
