FROM ruby:3.4-bookworm
WORKDIR /app
RUN apt-get update && apt-get install -y --no-install-recommends build-essential libpq-dev
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .
EXPOSE 9292
CMD ["bundle", "exec", "rackup", "--host", "0.0.0.0"]
