# Translations are compiled by the app itself, with a program of the distribution.
FROM python:3.12
WORKDIR /app
RUN apt-get update && apt-get install -y build-essential libpq-dev gettext && rm -rf /var/lib/apt/lists/*
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
RUN python manage.py collectstatic --noinput && python manage.py compilemessages
CMD gunicorn app.wsgi -b 0.0.0.0:8000
