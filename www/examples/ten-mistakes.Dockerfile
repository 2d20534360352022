# Ten mistakes in one file. How many do you find before you look at the results?
FROM node:latest
MAINTAINER somebody@example.org
ENV API_TOKEN=do-not-do-this
COPY . /app
WORKDIR app
RUN apt-get update
RUN apt-get install -y build-essential python3
RUN npm install
RUN chown -R node:node /app
RUN rm -rf /var/lib/apt/lists/*
ADD settings.json /app/settings.json
EXPOSE 3000
CMD npm start
