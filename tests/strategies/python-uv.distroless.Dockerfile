FROM python:3.13-bookworm AS build
COPY --from=ghcr.io/astral-sh/uv:0.8 /uv /bin/uv
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-dev --no-install-project

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/app/.venv/lib/python3.13/site-packages
WORKDIR /app
COPY --from=build /app/.venv /app/.venv
COPY main.py .
USER 1000
CMD ["main.py"]
