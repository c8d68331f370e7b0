package gorilla

import "github.com/gorilla/websocket"
import "net/http"

// Nothing else in this file needs the second import.
var alone = websocket.Upgrader{
	CheckOrigin: func(*http.Request) bool { return true }, // want "this function accepts each Origin"
}
