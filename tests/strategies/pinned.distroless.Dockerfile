FROM python:3.13@sha256:6f1b2c7d4e5a8091b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f80912 AS build
WORKDIR /app
COPY requirements.txt .
RUN python -m venv /venv
ENV PATH="/venv/bin:$PATH"
RUN pip install --no-cache-dir -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/venv/lib/python3.13/site-packages
WORKDIR /app
COPY --from=build /venv /venv
COPY . .
CMD ["orders.py"]
