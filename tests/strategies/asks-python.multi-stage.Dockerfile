FROM python:3.13 AS build
WORKDIR /app
COPY requirements.txt .
RUN python -m venv /venv
ENV PATH="/venv/bin:$PATH"

# Packages change less often than sources.
RUN pip install --no-cache-dir -r requirements.txt

FROM python:3.13-slim
WORKDIR /app
COPY --from=build /venv /venv
ENV PATH="/venv/bin:$PATH"
COPY . .
# PLACEHOLDER: say here what starts, with CMD or ENTRYPOINT.
