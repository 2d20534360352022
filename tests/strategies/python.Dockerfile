# Orders in a PostgreSQL database.
FROM python:3.12-bookworm

ENV PYTHONUNBUFFERED=1 PIP_NO_CACHE_DIR=1
WORKDIR /app

# psycopg is compiled against libpq.
RUN apt-get update \
    && apt-get install -y --no-install-recommends gcc libpq-dev postgresql-client \
    && rm -rf /var/lib/apt/lists/*

COPY . .
RUN pip install -r requirements.txt

EXPOSE 8000
CMD gunicorn orders.wsgi --bind 0.0.0.0:8000
