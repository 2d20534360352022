FROM python:3.13@sha256:6f1b2c7d4e5a8091b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f80912
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
CMD ["python", "orders.py"]
