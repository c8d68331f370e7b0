module inventory

go 1.26.0

require (
	github.com/gorilla/websocket v1.5.3
	github.com/rs/cors v1.11.1
)
