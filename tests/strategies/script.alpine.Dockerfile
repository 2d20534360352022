FROM python:3.12-alpine AS build
COPY requirements.txt /app/
RUN python -m venv /venv
ENV PATH="/venv/bin:$PATH"
RUN pip install -r /app/requirements.txt

FROM python:3.12-alpine
COPY --from=build /venv /venv
ENV PATH="/venv/bin:$PATH"
COPY . /app
ENTRYPOINT ["/app/docker-entrypoint.sh"]
CMD ["gunicorn", "app"]
