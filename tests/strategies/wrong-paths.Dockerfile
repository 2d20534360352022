FROM python:3.12
RUN pip install gunicorn flask && sed -i 's/a/b/' /usr/local/lib/python3.12/site-packages/flask/app.py
WORKDIR /app
COPY app.py .
CMD ["gunicorn", "app:app"]
