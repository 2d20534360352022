FROM golang:1.24
WORKDIR /src
# What others wrote comes first.
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /lamp ./cmd/lamp
EXPOSE 8080
