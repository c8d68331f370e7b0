package gorilla

import "net/http"

func serveAlone(w http.ResponseWriter, r *http.Request) { alone.Upgrade(w, r, nil) }
