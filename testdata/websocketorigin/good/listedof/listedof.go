// Package listedof accepts everybody if its lists are empty, which they are not, whatever
// is set: they are made of what is written out.
package listedof

import (
	"net/http"
	"os"
	"slices"
	"strings"

	"github.com/gorilla/websocket"
)

const defaults = "https://app.example.com, https://admin.example.com"

func split(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ' ' })
}

var splitted = split(defaults)

var bySplit = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	return len(splitted) == 0 || slices.Contains(splitted, r.Header.Get("Origin"))
}}

var concatenated = slices.Concat([]string{"https://app.example.com"}, split(os.Getenv("ORIGINS")))

var byConcat = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	return len(concatenated) == 0 || slices.Contains(concatenated, r.Header.Get("Origin"))
}}

var appended = append([]string{"https://app.example.com"}, split(os.Getenv("ORIGINS"))...)

var byAppend = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	if len(appended) == 0 {
		return true
	}
	return slices.Contains(appended, r.Header.Get("Origin"))
}}

func ws(w http.ResponseWriter, r *http.Request) {
	for _, up := range []websocket.Upgrader{bySplit, byConcat, byAppend} {
		up.Upgrade(w, r, nil)
	}
}
