# Stages without names are counted.
FROM python:3.12-alpine AS api-build
WORKDIR /app
COPY requirements.txt .
RUN python -m venv /venv
ENV PATH="/venv/bin:$PATH"
RUN pip install -r requirements.txt

FROM python:3.12-alpine AS api
WORKDIR /app
COPY --from=api-build /venv /venv
ENV PATH="/venv/bin:$PATH"
COPY . .
CMD ["python", "api.py"]

FROM golang:1.23
WORKDIR /src
COPY . .
RUN go build -o /out/tool .

FROM python:3.12 AS worker
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
COPY --from=2 /out/tool /usr/local/bin/tool
CMD ["python", "worker.py"]
