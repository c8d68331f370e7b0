// Package main sets a * on what another server sends, or is sent.
package main

import (
	"net/http"
	"net/http/httputil"
	"net/url"

	"github.com/rs/cors"
)

func proxied(w http.ResponseWriter, r *http.Request) {
	to, _ := url.Parse("http://localhost:9090")
	p := httputil.NewSingleHostReverseProxy(to)
	p.ModifyResponse = func(res *http.Response) error {
		res.Header.Set("Access-Control-Allow-Origin", "*")
		return nil
	}
	p.ServeHTTP(w, r)
}

func fetched(w http.ResponseWriter, r *http.Request) {
	req, _ := http.NewRequest("GET", "http://localhost", nil)
	req.Header.Add("Access-Control-Allow-Origin", "*")
	http.DefaultClient.Do(req)
	w.Write(nil)
}

func main() {
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true})
	mux := http.NewServeMux()
	mux.HandleFunc("/", proxied)
	mux.HandleFunc("/x", fetched)
	http.ListenAndServe(":8080", c.Handler(mux))
}
