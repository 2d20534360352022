FROM ubuntu:24.04 AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3 python3-pip python3-venv gcc python3-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /srv
COPY requirements.txt .
RUN python3 -m venv /venv
ENV PATH="/venv/bin:$PATH"
RUN pip3 install --break-system-packages -r requirements.txt

FROM ubuntu:24.04
RUN apt-get update \
    && apt-get install -y --no-install-recommends python3 \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /srv
COPY --from=build /venv /venv
ENV PATH="/venv/bin:$PATH"
COPY . .
CMD ["python3", "server.py"]
