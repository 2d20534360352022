# The same program without a shell or a package manager.
# The Python that builds and the Python that runs must have the same minor version: 3.13 here.
FROM python:3.13-slim-trixie AS build
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/packages -r requirements.txt
COPY hello.py .

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /packages /packages
COPY --from=build /app /app
ENV PYTHONPATH=/packages
WORKDIR /app
CMD ["hello.py"]
