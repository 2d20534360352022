# Stages without names are counted.
FROM python:3.12 AS api
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
CMD python api.py

FROM golang:1.23
WORKDIR /src
COPY . .
RUN go build -o /out/tool .

FROM python:3.12 AS worker
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
COPY --from=1 /out/tool /usr/local/bin/tool
CMD ["python", "worker.py"]
