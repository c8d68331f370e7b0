// Package unlisted accepts everybody if its lists are empty, as they are if nobody sets
// anything.
package unlisted

import (
	"net/http"
	"os"
	"slices"
	"strings"

	"github.com/gorilla/websocket"
)

func split(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == ',' })
}

var words = split("a,b")

var splitted = split(os.Getenv("ORIGINS"))

var bySplit = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as no list has an entry"
	return len(splitted) == 0 || slices.Contains(splitted, r.Header.Get("Origin"))
}}

var appended = append([]string{}, split(os.Getenv("ORIGINS"))...)

var byAppend = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as no list has an entry"
	return len(appended) == 0 || slices.Contains(appended, r.Header.Get("Origin"))
}}

type hub struct{ origins []string }

func (h *hub) add(origin string) { h.origins = append(h.origins, origin) }

func (h *hub) ws(w http.ResponseWriter, r *http.Request) {
	up := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as no list has an entry"
		return len(h.origins) == 0 || slices.Contains(h.origins, r.Header.Get("Origin"))
	}}
	up.Upgrade(w, r, nil)
}

func both(w http.ResponseWriter, r *http.Request) {
	bySplit.Upgrade(w, r, nil)
	byAppend.Upgrade(w, r, nil)
}

func serve() {
	h := &hub{}
	for _, o := range split(os.Getenv("ORIGINS")) {
		h.add(o)
	}
	println(len(words))
	http.HandleFunc("/ws", h.ws)
}
