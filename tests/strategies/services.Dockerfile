# Two services of one repository, built by name.
ARG PYTHON=3.13

# Takes orders.
FROM python:${PYTHON} AS orders
WORKDIR /orders
COPY orders/requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY orders .
EXPOSE 8000
CMD ["gunicorn", "orders:app", "--bind", "0.0.0.0:8000"]

# Tells prices.
FROM golang:1.24 AS prices
WORKDIR /prices
COPY prices .
RUN CGO_ENABLED=0 go build -o /usr/local/bin/prices .
EXPOSE 9000
ENTRYPOINT ["prices"]

# Only copies.
FROM nginx:1.30 AS pages
COPY pages /usr/share/nginx/html
CMD ["nginx", "-g", "daemon off;"]
