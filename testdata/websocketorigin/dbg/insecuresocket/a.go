// WANT: line 11: insecure (whoever is on the network is http://www.example.com, and can connect): of CORS it is reported.
package p

import (
	"net/http"
	"strings"
	"github.com/gorilla/websocket"
)

var up = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	return strings.HasSuffix(r.Header.Get("Origin"), ".example.com")
}}

func serve(w http.ResponseWriter, r *http.Request) { up.Upgrade(w, r, nil) }
