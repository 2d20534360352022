# What a script makes before the last packages are there would stay behind.
FROM python:3.12
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt && python manage.py compilemessages
CMD ["gunicorn", "app.wsgi", "-b", "0.0.0.0:8000"]
