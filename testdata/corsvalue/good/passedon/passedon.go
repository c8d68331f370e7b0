// Package passedon sends on what a server behind it sends.
package passedon

import "net/http"

// What a server behind this one sends once is sent on once.
func passOn(w http.ResponseWriter, up http.Header) {
	if values := up.Values("Access-Control-Allow-Origin"); len(values) == 1 {
		for _, v := range values {
			w.Header().Add("Access-Control-Allow-Origin", v)
		}
	}
}

func passOnSome(w http.ResponseWriter, up *http.Response) {
	for _, name := range []string{"Access-Control-Allow-Origin", "Access-Control-Allow-Credentials", "Etag"} {
		for _, v := range up.Header[name] {
			w.Header().Add(name, v)
		}
	}
}
