// Package ginreturned puts a library around a router that has another inside.
package ginreturned

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	rscors "github.com/rs/cors"
)

func put(c *gin.Context) { c.JSON(200, "done") }

func login(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(401)
		return
	}
	c.Next()
}

func router() *gin.Engine {
	r := gin.New()
	r.Use(login, cors.Default())
	r.PUT("/items", put)
	return r
}

func run() { http.ListenAndServe(":8080", rscors.Default().Handler(router())) }
