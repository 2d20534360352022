# Two services of one repository, built by name.
ARG PYTHON=3.13

# Takes orders.
FROM python:${PYTHON} AS orders-build
WORKDIR /orders
COPY orders/requirements.txt .
RUN python -m venv /venv
ENV PATH="/venv/bin:$PATH"
RUN pip install --no-cache-dir -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot AS orders
ENV PYTHONPATH=/venv/lib/python3.13/site-packages
WORKDIR /orders
COPY --from=orders-build /venv /venv
COPY orders .
EXPOSE 8000
ENTRYPOINT ["/usr/bin/python3.13", "-m", "gunicorn", "orders:app", "--bind", "0.0.0.0:8000"]

# Tells prices.
FROM golang:1.24 AS prices-build
WORKDIR /prices
COPY prices .
RUN CGO_ENABLED=0 go build -o /usr/local/bin/prices .

FROM gcr.io/distroless/static-debian13:nonroot AS prices
WORKDIR /prices
COPY --from=prices-build /usr/local/bin/prices /usr/local/bin/prices
COPY --from=prices-build /prices /prices
EXPOSE 9000
ENTRYPOINT ["prices"]

# Only copies.
FROM nginx:1.30 AS pages
COPY pages /usr/share/nginx/html
CMD ["nginx", "-g", "daemon off;"]
