FROM python:3.13 AS build
ENV POETRY_VIRTUALENVS_CREATE=false
WORKDIR /app
RUN pip install poetry==2.1.3
COPY pyproject.toml poetry.lock ./
RUN python -m venv /venv
ENV VIRTUAL_ENV=/venv PATH="/venv/bin:$PATH"
RUN poetry install --only main --no-root

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/venv/lib/python3.13/site-packages
WORKDIR /app
COPY --from=build /venv /venv
COPY shop ./shop
EXPOSE 8000
ENTRYPOINT ["/usr/bin/python3.13", "-m", "uvicorn", "shop.main:app", "--host", "0.0.0.0"]
