package login

import "github.com/gin-gonic/gin"

func login(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatusJSON(401, gin.H{"error": "log in"}) // want "they send that without cookies and Authorization"
		return
	}
	c.Next()
}

func allow(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Headers", "Authorization")
	if c.Request.Method == "OPTIONS" {
		c.AbortWithStatus(204)
	}
}

func routes(r *gin.Engine) {
	r.Use(login, allow)
	r.PUT("/x", func(c *gin.Context) { c.JSON(200, "done") })
}
