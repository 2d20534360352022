# Translations are compiled by the app itself, with a program of the distribution.
FROM python:3.12 AS build
WORKDIR /app
RUN apt-get update && apt-get install -y build-essential libpq-dev gettext && rm -rf /var/lib/apt/lists/*
COPY requirements.txt .
RUN python -m venv /venv
ENV PATH="/venv/bin:$PATH"
RUN pip install -r requirements.txt

FROM python:3.12-slim
WORKDIR /app
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpq5 libssl3t64 gettext \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /venv /venv
ENV PATH="/venv/bin:$PATH"
COPY . .
RUN python manage.py collectstatic --noinput && python manage.py compilemessages
CMD ["gunicorn", "app.wsgi", "-b", "0.0.0.0:8000"]
