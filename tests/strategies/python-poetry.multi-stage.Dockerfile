FROM python:3.13 AS build
ENV POETRY_VIRTUALENVS_CREATE=false
WORKDIR /app
RUN pip install poetry==2.1.3
COPY pyproject.toml poetry.lock ./
RUN python -m venv /venv
ENV VIRTUAL_ENV=/venv PATH="/venv/bin:$PATH"
RUN poetry install --only main --no-root

FROM python:3.13-slim
WORKDIR /app
COPY --from=build /venv /venv
ENV PATH="/venv/bin:$PATH"
COPY shop ./shop
EXPOSE 8000
CMD ["uvicorn", "shop.main:app", "--host", "0.0.0.0"]
