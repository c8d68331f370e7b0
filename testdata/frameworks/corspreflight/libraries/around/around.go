// Package around has a handler for preflights that a library is around.
package around

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	rscors "github.com/rs/cors"
)

func serve(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

func wrapped() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", serve)
	http.ListenAndServe(":8080", rscors.New(rscors.Options{AllowedOrigins: []string{"https://app.example.com"}, OptionsPassthrough: true}).Handler(mux))
}

func ofGin(c *gin.Context) {
	if c.Request.Method == http.MethodOptions {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Status(http.StatusNoContent)
		return
	}
	c.JSON(http.StatusOK, "tea")
}

func used() {
	r := gin.New()
	r.Use(cors.Default())
	r.Any("/items", ofGin)
	r.Run()
}
