FROM php:8.3-fpm-bookworm
COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
RUN apt-get update \
    && apt-get install -y --no-install-recommends git unzip libzip-dev libicu-dev \
    && docker-php-ext-install zip intl \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /srv
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-scripts
COPY . .
